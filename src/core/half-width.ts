/**
 * The text with full-width letters, figures, signs and spaces (３％　－) in their half-width form (3% -). Nothing
 * else changes: a full compatibility normalisation would read 5² as 52.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/\uffe5/g, '¥');
}
