import { useLingui } from '@lingui/react';
import { EMPTY_LABEL, findCard, type CardId } from '../../../shared/decks/content.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, usePlay } from '../../game.ts';
import { Form } from '../stap/Form.tsx';
import { useWording, WordingFields } from './WordingFields.tsx';

export interface ProposalFormProps {
  step: StepId;
  card: CardId | null;
  onDone: () => void;
}

/** Wording a proposal, from a card or from scratch. */
export function ProposalForm({ step, card, onDone }: ProposalFormProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const found = findCard(useContent(), card ?? '');
  const own = !found || found.labels.includes(EMPTY_LABEL);
  const draft = useWording(`opgave.${step}.${card ?? 'eigen'}`, {
    sentence: own ? '' : local(found.body),
    forWhom: '',
    effect: '',
  });
  const { play, refusal, busy } = usePlay();
  async function propose(): Promise<void> {
    if (!(await play({ type: 'opgave/stel-voor', step, card, ...draft.words }))) return;
    draft.clear();
    onDone();
  }
  return (
    <Form
      className="kk-panel opgave-form"
      ready={draft.ready}
      busy={busy}
      refusal={refusal}
      send={propose}
      submit={_('stappen.opgave.stel-voor')}
      variant="primary"
      onBack={onDone}
      back={_('stappen.terug')}
    >
      <div>
        <h2>{_('stappen.opgave.in-eigen-woorden')}</h2>
        {found && !own ? (
          <p className="kk-hint">{_('stappen.opgave.naar-kaart', { title: local(found.title) })}</p>
        ) : null}
      </div>
      <WordingFields draft={draft} autoFocus />
    </Form>
  );
}
