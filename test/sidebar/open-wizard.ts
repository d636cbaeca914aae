import type { Browser, Page } from 'playwright-core';
import { WIZARD_TEXTS } from '../../src/i18n/sidebar-wizard.ts';
import { type Answers, type OpenSidebar, openSidebar } from './open-sidebar.ts';
import { press, shown } from './page-checks.ts';
import { answers, wizardAnswers } from './wizard-answers.ts';

/** A wizard on a page, and what one does in it. */
export interface OpenWizard extends OpenSidebar {
  /** Waits for a question. */
  at(step: number): Promise<void>;
  /** Presses the coloured button. */
  next(): Promise<void>;
  /** Presses the other button of the footer. */
  back(): Promise<void>;
}

/** A draft that was kept at a question. */
export function draftAt(step: number) {
  return { step, savedAt: '2026-11-24 17:40', answers };
}

/** Opens the sidebar and the wizard in it. */
export async function openWizard(
  browser: Browser,
  language: 'ja' | 'en',
  given: Answers = wizardAnswers(language),
): Promise<OpenWizard> {
  const words = WIZARD_TEXTS[language];
  const sidebar = await openSidebar(browser, given, language === 'ja' ? 'ja-JP' : 'en-US');
  const { page } = sidebar;
  await press(page, words.row);
  await page.locator('.stepper').waitFor();
  return { ...sidebar, ...waysOf(page, language) };
}

/** The ways through a wizard that is open. */
export function waysOf(page: Page, language: 'ja' | 'en'): Pick<OpenWizard, 'at' | 'next' | 'back'> {
  const words = WIZARD_TEXTS[language];
  return {
    at: (step) => shown(page, words.steps[step - 1]!.lead),
    next: () => page.locator('.foot .primary').click(),
    back: () => page.locator('.foot').getByRole('button', { name: words.back }).click(),
  };
}
