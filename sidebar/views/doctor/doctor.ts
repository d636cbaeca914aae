import type { DoctorFinding, Response } from '../../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../../src/i18n/sidebar-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { notice } from '../../components/notice.ts';
import { troublePlace } from '../../components/send.ts';
import { skeleton } from '../../components/skeleton.ts';
import { tabs } from '../../components/tabs.ts';
import { type Child, element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { failed } from '../failed.ts';
import { findingCard } from './finding-card.ts';

type Diagnosis = Response<'diagnose'>;

const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** Shows what the coach finds in a tracker, with a way to each place. */
export async function openDoctor(sidebar: Sidebar): Promise<void> {
  const title = (now: Sidebar): string => GOAL_TEXTS[now.language].doctor.title;
  const waiting: View = (now) => {
    const { working } = GOAL_TEXTS[now.language].doctor;
    return { title: title(now), main: [element('p', { role: 'status' }, working), skeleton(now)] };
  };
  sidebar.show(waiting);
  const answer = await call('diagnose', { tracker: sidebar.tracker, language: sidebar.language });
  const time = new Date().toLocaleTimeString(sidebar.language, { hour: 'numeric', minute: '2-digit' });
  const again = (now: Sidebar): void => {
    now.back();
    void openDoctor(now);
  };
  sidebar.replace(
    waiting,
    answer.ok
      ? (now) => doctor(now, answer.value, time, () => again(now))
      : failed(answer, () => again(sidebar), title),
  );
}

function doctor(sidebar: Sidebar, diagnosis: Diagnosis, time: string, again: () => void): Page {
  const { doctor: texts } = GOAL_TEXTS[sidebar.language];
  const { later, tracker } = diagnosis;
  let findings = diagnosis.findings;
  let part = 'all';
  const trouble = troublePlace();
  const cards = element('div', { class: 'column wide-gap' });
  const put = (chosen: string): void => {
    part = chosen;
    refill(
      cards,
      shown(findings, chosen, (finding) => findingCard(sidebar, tracker, finding, remove, again)),
    );
  };
  const putOff = async (keys: string[], done?: () => void): Promise<void> => {
    const answer = await call('putOff', { tracker, keys });
    refill(trouble, answer.ok ? [] : failureNotice(sidebar, answer, () => void putOff(keys, done)));
    if (answer.ok) done?.();
  };
  const remove = (gone: DoctorFinding): void => {
    findings = findings.filter((finding) => finding !== gone);
    put(part);
    void putOff([gone.key]);
  };
  const shown = (
    all: readonly DoctorFinding[],
    chosen: string,
    card: (one: DoctorFinding) => Child,
  ): Child[] => {
    const some = all.filter(({ severity }) => chosen === 'all' || severity === chosen);
    return some.length > 0 ? some.map(card) : [element('p', {}, texts.noneHere)];
  };
  const count = (severity: string): number =>
    findings.filter((finding) => severity === 'all' || finding.severity === severity).length;
  const labels = ['all', ...SEVERITIES].map((id) => {
    const name = id === 'all' ? texts.all : texts.severity[id as DoctorFinding['severity']];
    return [id, `${name} ${count(id)}`] as const;
  });
  put('all');
  const total = findings.length;
  return {
    title: texts.title,
    main: [
      ...(total === 0
        ? [notice('success', texts.none, [fill(texts.checked, { time })])]
        : [
            element('p', { class: 'lead' }, total === 1 ? texts.countOne : fill(texts.count, { n: total })),
            element('p', { class: 'small' }, fill(texts.checked, { time })),
            tabs(texts.title, labels, 'all', put),
            cards,
          ]),
      trouble,
      later > 0
        ? element(
            'div',
            { class: 'row between' },
            element('span', { class: 'small' }, fill(texts.laterCount, { n: later })),
            button(texts.showLater, 'text', () => void putOff([], again)),
          )
        : null,
    ],
    foot: [button(texts.again, 'primary', again, { wide: true })],
  };
}
