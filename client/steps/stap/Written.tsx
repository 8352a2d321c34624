import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import { useMe } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Pen } from './Pen.tsx';
import { SentenceForm, type Sentence } from './SentenceForm.tsx';

export interface WrittenProps {
  step: StepId;
  scribe: SeatId | null;
  /** given to take the pen over */
  take: Command;
  /** null: nothing was written yet; a value of null: its writer took it out */
  text: { value: string | null } | null;
  /** what stands there as long as nothing was written, for who does not hold the pen */
  nothing: string;
  sentence: Omit<Sentence, 'initial'>;
  command: (text: string) => Command;
  submit: string;
}

/** What one writes of what the team says aloud; anybody takes the pen over. */
export function Written(props: WrittenProps) {
  const { step, scribe, take, text: written, nothing, sentence, command, submit } = props;
  const { _ } = useLingui();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const mine = scribe === seat;
  const text = written?.value ?? null;
  return (
    <>
      <Pen scribe={scribe} take={take} />
      {mine && (changing || text === null) ? (
        <SentenceForm
          step={step}
          first={{ ...sentence, initial: text ?? '' }}
          command={command}
          submit={submit}
          {...(changing
            ? { onDone: () => setChanging(false), onBack: () => setChanging(false), autoFocus: true }
            : {})}
        />
      ) : (
        <>
          {text === null ? (
            <p className="kk-hint">{written === null ? nothing : _('stappen.gewist')}</p>
          ) : (
            <p className="stap-large">{text}</p>
          )}
          {mine ? (
            <div>
              <Button icon="pen" onPress={() => setChanging(true)}>
                {_('stappen.anders')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}
