import type { Host } from '../host/host.ts';
import { offeredKpis } from '../tracker/samples/offered-kpis.ts';
import { readKept } from './read-kept.ts';
import type { Request, Response } from './rpc-schema.ts';
import { keptDraftSchema } from './schemas/wizard.ts';

/** Where the draft of a person is kept: one at a time, whichever file they are in. */
const DRAFT = 'wizard-draft';

type KeptDraft = NonNullable<Response<'openWizard'>['draft']>;

/** What the wizard starts with: the KPIs that can be chosen, and the draft where there is one. */
export function openWizard(host: Host): Response<'openWizard'> {
  const catalogue = [...offeredKpis()].map(([id, kpi]) => ({
    id,
    name: kpi.name,
    stage: kpi.stage,
    unit: kpi.unit,
    target: kpi.target,
    kind: kpi.kind ?? 'sum',
    direction: kpi.direction ?? 'up',
    cadence: kpi.cadence ?? 'monthly',
    tool: kpi.tool,
    when: kpi.when ?? { ja: '', en: '' },
    parent: offeredKpis().has(kpi.parent ?? '') ? (kpi.parent as string) : '',
  }));
  return { today: host.today(), catalogue, draft: readDraft(host) };
}

/** Keeps a draft in the place of the one before; what was left empty takes no room. */
export function saveDraft(host: Host, draft: Request<'saveDraft'>): Response<'saveDraft'> {
  const savedAt = host.now();
  const kept = JSON.stringify({ ...draft, savedAt }, (_, value) => (value === '' ? undefined : value));
  host.memory.user.set(DRAFT, kept);
  return { savedAt };
}

/** Forgets the draft. */
export function dropDraft(host: Host): Record<string, never> {
  host.memory.user.set(DRAFT, null);
  return {};
}

/** What the first page tells of the draft. */
export function draftNote(host: Host): Pick<KeptDraft, 'step' | 'savedAt'> | null {
  const draft = readDraft(host);
  return draft && { step: draft.step, savedAt: draft.savedAt };
}

/** The draft; `null` where there is none, or none that this version can read. */
function readDraft(host: Host): KeptDraft | null {
  const read = keptDraftSchema.safeParse(readKept(host.memory.user, DRAFT));
  return read.success ? read.data : null;
}
