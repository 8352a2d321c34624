import { useLingui } from '@lingui/react';
import {
  fieldOf,
  ROL,
  roleOn,
  rolesToTake,
  scanItems,
  scanWords,
  type ScanItem,
} from '../../../shared/steps/scan/items.ts';
import type { ScanTeam } from '../../../shared/steps/scan/scan.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useContent, useLocal, useSheet, useStepSpec } from '../../game.ts';
import { sentences } from '../../text/sentences.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { ScoreChoice } from '../stap/ScoreChoice.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import { useKept } from '../stap/useKept.ts';
import { useNarrow } from '../stap/useNarrow.ts';

/** SCAN-2: everybody scores for themselves. Each tap is kept at once. */
export function Scoring({ step, team, here }: { step: StepId; team: Team; here: ScanTeam }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const spec = useStepSpec(step);
  const sheet = useSheet(step);
  const { keep, refusal } = useKept(step);
  const items = scanItems(content, step);
  const role = roleOn(content, step, sheet);
  const fields = items.flatMap((item) => fieldOf(item, role) ?? []);
  const given = fields.filter((field) => sheet[field] !== undefined).length;
  const words = scanWords(content, step);
  const deck = items.some(({ cards }) => cards.length > 0);
  return (
    <SilentForm
      team={team}
      silence={here}
      seconds={spec.kind === 'scan' ? spec.settings.silentSeconds : 0}
      ready={{ type: 'scan/klaar', step }}
      show={{ type: 'scan/toon', step }}
      promise={_('scan.anoniem')}
      doing="stappen.denkt-na"
    >
      {words ? (
        <details className="stap-details">
          <summary>{_('scan.over')}</summary>
          <p className="stap-details__body">{local(words.explanation)}</p>
        </details>
      ) : null}
      <RoleChoice step={step} role={role} onChange={(place) => void keep({ [ROL]: place })} />
      {partsOf(items).map(([theme, within]) => (
        <section key={theme ? local(theme) : ''} className="scan-part">
          {theme ? <h2>{local(theme)}</h2> : null}
          {within.map((item) => {
            const field = fieldOf(item, role);
            return field === null ? null : (
              <ScoreChoice
                key={field}
                label={labelOf(item, role, local)}
                words={(score) => (deck ? _(`scan.lukt.${score}`) : _(`scan.klopt.${score}`))}
                value={sheet[field]}
                onChange={(score) => void keep({ [field]: score })}
              />
            );
          })}
        </section>
      ))}
      <RefusalNote refusal={refusal} />
      {fields.length === 0 ? null : (
        <p className="kk-hint">{_('scan.gescoord', { gegeven: given, totaal: fields.length })}</p>
      )}
    </SilentForm>
  );
}

/** SCAN-1: the role one scores from; nothing where there is none to take. */
function RoleChoice({
  step,
  role,
  onChange,
}: {
  step: StepId;
  role: string | null;
  onChange: (place: number) => void;
}) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const spec = useStepSpec(step);
  const narrow = useNarrow();
  const roles = rolesToTake(content, step);
  const deck = spec.kind === 'scan' && spec.settings.deck ? content.decks[spec.settings.deck] : undefined;
  if (roles.length === 0) return null;
  return (
    <RadioCards
      label={_('scan.rol')}
      columns={narrow ? 1 : 2}
      options={(deck?.roles ?? []).map(({ id, name, short }) => ({
        value: id,
        label: local(name),
        sub: local(short),
      }))}
      value={role}
      onChange={(taken) => onChange(roles.indexOf(taken))}
    />
  );
}

/** The items under their themes, in the order of the scan. */
function partsOf(items: readonly ScanItem[]): [theme: ScanItem['theme'], items: ScanItem[]][] {
  const parts: [ScanItem['theme'], ScanItem[]][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last && last[0] === item.theme) last[1].push(item);
    else parts.push([item.theme, [item]]);
  }
  return parts;
}

function labelOf(item: ScanItem, role: string | null, local: ReturnType<typeof useLocal>): string {
  const card = item.cards.find((one) => one.role === role);
  return card ? sentences(local(card.title), local(card.body)) : local(item.text);
}
