import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { copyButton } from '../../components/copy-button.ts';
import { type Child, element } from '../../element.ts';

/** Version and licence, with a way to copy what a report needs. */
export function versionFoot(sidebar: Sidebar): Child[] {
  const { start, texts } = sidebar;
  const version = fill(texts.settings.version, { version: start.version });
  return [
    element('span', { class: 'small grow' }, version),
    copyButton(sidebar, () => `${version}\n${navigator.userAgent}`, 'text'),
  ];
}
