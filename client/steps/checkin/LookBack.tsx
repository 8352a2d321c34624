import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { dayText } from '../../../shared/harvest/day.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { COMMITMENT_LIMITS } from '../../../shared/workshop/commitment.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team, TeamSlice } from '../../../shared/workshop/state.ts';
import {
  mayTell,
  RESULTS,
  type Outcome,
  type Promised,
  type Result,
} from '../../../shared/workshop/vervolg/outcome.ts';
import { useDraft } from '../../draft.ts';
import { useAll, useMe, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { currentLang } from '../../text/i18n.ts';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { useNews } from '../stap/useNews.ts';

export interface LookBackProps {
  step: StepId;
  team: Team;
  slice: TeamSlice;
  promised: readonly Promised[];
}

/** VERV-6: what became of all that the team would do. */
export function LookBack({ promised, ...place }: LookBackProps) {
  const { _ } = useLingui();
  useOutcomeNews(place.slice, promised);
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('stappen.checkin.uitkomst.kop')}</h2>
      <p>{_('stappen.checkin.uitkomst.uitleg')}</p>
      <ul className="checkin-promised">
        {promised.map((one) => (
          <li key={one.line.id} className="kk-panel kk-stack">
            <PromisedLine {...place} promised={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type LineProps = Omit<LookBackProps, 'promised'> & { promised: Promised };

function PromisedLine({ promised, ...place }: LineProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const all = useAll();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const { line } = promised;
  const told = place.slice.outcomes?.[line.id];
  const mine = mayTell({ all }, place.team, line, seat) === null;
  const who =
    line.who === null || !line.accepted ? _('stappen.stap.zonder-trekker') : capital(people.name(line.who));
  return (
    <>
      <div>
        <h3 className="stap-what">{line.what.value ?? _('stappen.gewist')}</h3>
        <p className="stap-by">
          {who} · {dayText(line.date, currentLang())}
        </p>
      </div>
      {told && !changing ? <Told told={told} /> : null}
      {mine && (!told || changing) ? (
        <TellForm
          step={place.step}
          promised={promised}
          told={told}
          changing={changing}
          onDone={() => setChanging(false)}
        />
      ) : null}
      {mine && told && !changing ? (
        <div>
          <Button
            icon="pen"
            label={_('stappen.checkin.uitkomst.anders', { wat: line.what.value ?? '' })}
            onPress={() => setChanging(true)}
          >
            {_('stappen.anders')}
          </Button>
        </div>
      ) : null}
      {!mine && !told ? (
        <p className="kk-hint">{_('stappen.checkin.uitkomst.vertelt', { wie: who })}</p>
      ) : null}
    </>
  );
}

function Told({ told: { result, note } }: { told: Outcome }) {
  const { _ } = useLingui();
  return (
    <div className="stap-known">
      <p>
        <strong>{_(`stappen.uitkomst.${result}`)}</strong>
      </p>
      {note === null ? null : <p>{note.value ?? _('stappen.gewist')}</p>}
    </div>
  );
}

interface TellFormProps {
  step: StepId;
  promised: Promised;
  told: Outcome | undefined;
  /** it was told, and is told anew */
  changing: boolean;
  onDone: () => void;
}

function TellForm({ step, promised: { line }, told, changing, onDone }: TellFormProps) {
  const { _ } = useLingui();
  const [result, setResult] = useState<Result | null>(told?.result ?? null);
  const [note, setNote, forget] = useDraft(`uitkomst.${step}.${line.id}`, told?.note?.value ?? '');
  const { play, refusal, busy } = usePlay();
  const fits = graphemes(note) <= COMMITMENT_LIMITS.sentence;
  async function tell(): Promise<void> {
    if (result === null) return;
    if (!(await play({ type: 'vervolg/uitkomst', step, line: line.id, result, note }))) return;
    leave();
  }
  function leave(): void {
    forget();
    onDone();
  }
  return (
    <Form
      ready={result !== null && fits}
      busy={busy}
      refusal={refusal}
      send={tell}
      submit={_('stappen.checkin.uitkomst.leg-vast')}
      variant="action"
      onBack={changing ? leave : undefined}
      {...(result === null ? { reason: _('stappen.checkin.uitkomst.eerst') } : {})}
    >
      <RadioCards
        label={_('stappen.checkin.uitkomst.vraag')}
        columns={3}
        options={RESULTS.map((value) => ({ value, label: _(`stappen.uitkomst.${value}`) }))}
        value={result}
        onChange={setResult}
      />
      <CountedField
        label={_('stappen.checkin.uitkomst.hoe')}
        hint={_('stappen.checkin.uitkomst.hoe-hint')}
        value={note}
        onChange={setNote}
        limit={COMMITMENT_LIMITS.sentence}
        multiline
        rows={2}
      />
    </Form>
  );
}

/** Says politely, once, what others told. */
function useOutcomeNews(slice: TeamSlice, promised: readonly Promised[]): void {
  const { _ } = useLingui();
  const { seat } = useMe();
  useNews(slice, (before, after) =>
    promised.flatMap(({ line }) => {
      const told = after.outcomes?.[line.id];
      if (!told || told === before.outcomes?.[line.id] || told.by === seat) return [];
      return [
        _('stappen.checkin.uitkomst.nieuws', {
          wat: line.what.value ?? '',
          uitkomst: _(`stappen.uitkomst.${told.result}`),
        }),
      ];
    }),
  );
}
