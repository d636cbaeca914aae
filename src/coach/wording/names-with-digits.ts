/** Names with digits that are no figures, in a plain text: B2B, ISO 27001, version 3.1, バージョン2.0. */
export const NAMES_WITH_DIGITS =
  /\b(?:b2b|b2c|d2c|1on1|1 on 1|iso ?\d+|soc ?\d|no\.? ?\d+|5s|3c|4p|web ?\d(?:\.\d)?|v(?:er)?\.? ?\d+(?:\.\d+)*|version \d+(?:\.\d+)*|p\d\d|[1-5]g|24\/7|industry \d\.\d|type (?:2|ii))\b|バージョン\d+(?:\.\d+)?/g;
