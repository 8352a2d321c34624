import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useMe, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CourseProgress } from '../../parts/CourseProgress.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Answering } from './answering.ts';
import { Ask } from './Ask.tsx';
import { ownOrder, ownSides } from './order.ts';
import { minutesFor } from './pace.ts';

export interface StatementsProps {
  step: StepId;
  answering: Answering;
  onChoose: () => void;
  onDone: () => void;
}

/** The statements or the pairs one by one, in this person's own order, with the way back. */
export function Statements({ step, answering, onChoose, onDone }: StatementsProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { questionnaire } = useContent();
  const { play, refusal, busy } = usePlay();
  const { answers, give, flush, refusal: notKept, unsaved } = answering;
  const row = useMemo(() => ownOrder(seat, questionnaire), [seat, questionnaire]);
  const sides = useMemo(() => ownSides(seat, questionnaire), [seat, questionnaire]);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      row.findIndex((id) => answers[id] === undefined),
    ),
  );
  const [finishing, setFinishing] = useState(false);
  const [moved, setMoved] = useState(false);
  const id = row[at];
  if (id === undefined) return null;
  const open = row.filter((one) => answers[one] === undefined);
  const given = answers[id];
  const value = typeof given === 'number' ? given : null;
  const pairs = 'pairs' in questionnaire;
  const last = at === row.length - 1;
  const onward = last ? open.find((one) => one !== id) : undefined;

  function go(to: number): void {
    setMoved(true);
    setAt(to);
  }
  async function finish(): Promise<void> {
    setFinishing(true);
    const done = (await flush()) && (await play({ type: 'vragenlijst/klaar', step }));
    setFinishing(false);
    if (done) onDone();
  }
  function next(): void {
    if (!last) go(at + 1);
    else if (onward !== undefined) go(row.indexOf(onward));
  }
  const minutes = minutesFor(open.length);
  const ready = open.length === 0;
  return (
    <div className="vragen">
      <div className="vragen__top">
        <Button variant="ghost" icon="back" disabled={at === 0} onPress={() => go(at - 1)}>
          {_('stappen.vorige')}
        </Button>
        <output className="kk-hint">{unsaved ? _('stappen.vragen.bewaart') : ''}</output>
      </div>
      <CourseProgress
        current={at + 1}
        total={row.length}
        text={_(pairs ? 'stappen.vragen.voortgang-paren' : 'stappen.vragen.voortgang', {
          at: at + 1,
          total: row.length,
        })}
        {...(ready ? {} : { aside: _('stappen.vragen.nog', { minutes }) })}
      />
      <Ask
        key={id}
        questionnaire={questionnaire}
        id={id}
        first={sides[id] ?? 'a'}
        value={value}
        onChange={(answer) => give(id, answer)}
        arrived={moved}
      />
      {last && !ready && value !== null ? (
        <p className="kk-hint">
          {_(pairs ? 'stappen.vragen.open-paren' : 'stappen.vragen.open', { count: open.length })}
        </p>
      ) : null}
      <RefusalNote refusal={notKept ?? refusal} />
      <div className="vragen__nav">
        {value === null && (!last || onward !== undefined) ? (
          <Button onPress={next}>{_('stappen.sla-over')}</Button>
        ) : null}
        {ready ? (
          <Button
            variant="primary"
            size="large"
            wide
            icon="next"
            iconAt="end"
            disabled={busy || finishing}
            onPress={() => void finish()}
          >
            {finishing ? _('stappen.vragen.rekent') : _('stappen.vragen.klaar')}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="large"
            wide
            icon="next"
            iconAt="end"
            disabled={value === null}
            onPress={next}
          >
            {_('stappen.volgende')}
          </Button>
        )}
      </div>
      <p className="vragen__way-out">
        <Button variant="ghost" size="small" onPress={onChoose}>
          {_('stappen.vragen.kies-zelf')}
        </Button>
      </p>
    </div>
  );
}
