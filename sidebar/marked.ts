import { type Child, element } from './element.ts';

/**
 * A text whose marks ● ▲ ■ stand in a font of their own, because Japanese fonts draw them double width; words
 * between asterisks are bold, formulas such as =KPI_STATUS are code.
 */
export function marked(text: string): Child[] {
  return text
    .split(/([●▲■–]|\*[^*]+\*|=[A-Z]+_[A-Z]+(?:\([^)]*\))?)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^[●▲■–]$/.test(part)) return element('span', { class: 'mark' }, part);
      if (part.startsWith('*')) return element('b', {}, part.slice(1, -1));
      return /^=[A-Z]+_[A-Z]+/.test(part) ? element('code', {}, part) : part;
    });
}
