import type { WizardTexts } from '../../../src/i18n/sidebar-wizard.ts';
import type { Sidebar } from '../../app.ts';
import type { Child } from '../../element.ts';
import type { Wizard } from './wizard.ts';

/** What a question of the wizard sees. */
export interface StepPage {
  readonly sidebar: Sidebar;
  readonly words: WizardTexts;
  readonly wizard: Wizard;
  /** Something was answered. */
  changed(): void;
}

/** A question of the wizard: the fields below its heading. */
export type Step = (page: StepPage) => Child[];
