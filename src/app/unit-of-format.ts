/** What a pattern shows behind a figure: `#,##0"件"` shows 件. */
const BEHIND = /"([^"]+)"\s*$|(%)\s*$/;

/** A currency in front: `"¥"#,##0`, `[$¥-411]#,##0`, `¥#,##0`, `$#,##0.00`. */
const CURRENCY = /^(?:\[\$)?["\\]?([¥￥$])/;

/** The unit that a number format shows beside a figure; empty where it shows none. Its first part counts. */
export function unitOfFormat(format: string): string {
  const [positive = ''] = format.split(';');
  const behind = BEHIND.exec(positive);
  const currency = CURRENCY.exec(positive)?.[1]?.replace('￥', '¥');
  return behind?.[1] ?? behind?.[2] ?? currency ?? '';
}
