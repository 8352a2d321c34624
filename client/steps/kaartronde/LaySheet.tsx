import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { WATERS, type CardId, type Water } from '../../../shared/decks/content.ts';
import { isBlank } from '../../../shared/steps/kaartronde/board.ts';
import { KAART_LIMITS } from '../../../shared/steps/kaartronde/state.ts';
import { cleanOptional } from '../../../shared/text/clean.ts';
import { useDraft } from '../../draft.ts';
import { useContent, usePlay, useRefusalText } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CardPicker } from '../../parts/CardPicker.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCounted } from '../../screens/useCounted.ts';
import { CountedField, fits } from '../stap/CountedField.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, type Table } from './moves.ts';
import { useFaces } from './useFaces.ts';

export interface LaySheetProps {
  table: Table;
  card: CardId | null;
  water: Water | null;
  onClose: () => void;
  /** the card lies on the board; `insight` is false when the insight that was typed was refused */
  onLaid: (card: CardId, water: Water, insight: boolean) => void;
}

/** Choose a card, choose a water, and if one wishes write the insight at once. Reading the own hand is always possible. */
export function LaySheet({ table, card: first, water: firstWater, onClose, onLaid }: LaySheetProps) {
  const { _ } = useLingui();
  const content = useContent();
  const face = useFaces();
  const { hand } = table.own;
  const [chosen, setChosen] = useState(first);
  const [water, setWater] = useState(firstWater);
  const { play, refusal, busy } = usePlay();
  const index = Math.max(0, chosen === null ? 0 : hand.indexOf(chosen));
  const card = hand[index];
  const [insight, setInsight, forget] = useDraft(`kaart.${table.step}.inzicht.${card ?? ''}`);
  const [writing, setWriting] = useState(false);
  const cleaned = cleanOptional(insight, KAART_LIMITS.insight);
  const problem = cleaned !== null && typeof cleaned !== 'string' ? cleaned : null;
  const may = moves(table).lay;
  const blank = card !== undefined && isBlank(content, card);
  const [own, setOwn, forgetOwn] = useDraft(`kaart.${table.step}.leeg`);
  const unwritten = blank && !fits(own, KAART_LIMITS.blank);

  async function lay(): Promise<void> {
    if (busy || card === undefined || water === null || problem !== null || unwritten) return;
    const { step } = table;
    if (!(await play({ type: 'kaart/leg', step, card, water, ...(blank ? { text: own } : {}) }))) return;
    if (blank) forgetOwn();
    if (cleaned === null) return onLaid(card, water, true);
    const hung = await play({ type: 'kaart/inzicht', step, card, text: insight });
    if (hung) forget();
    onLaid(card, water, hung);
  }

  if (card === undefined) return null;
  return (
    <Sheet
      open
      onClose={onClose}
      title={_(table.sharedHand ? 'tafel.hand' : 'kaart.hand.alleen-jij')}
      icon={table.sharedHand ? 'people' : 'private'}
      closeLabel={_('kaart.sluit')}
      foot={
        <div className="kk-grow">
          {may ? (
            <Button
              variant="action"
              size="large"
              wide
              icon="next"
              iconAt="end"
              disabled={busy || water === null || problem !== null || unwritten}
              onPress={() => void lay()}
            >
              {water === null ? _('kaart.leg.kies-water') : _('kaart.leg.in', { water: _(`water.${water}`) })}
            </Button>
          ) : (
            <Button size="large" wide onPress={onClose}>
              {_('kaart.leg.terug')}
            </Button>
          )}
        </div>
      }
    >
      <CardPicker
        label={_('kaart.hand.kies')}
        cards={hand.map(face)}
        index={index}
        onIndex={(next) => setChosen(hand[next] ?? null)}
        previousLabel={_('kaart.hand.vorige')}
        nextLabel={_('kaart.hand.volgende')}
        positionText={_('kaart.hand.plek', { plek: index + 1, aantal: hand.length })}
      >
        {may ? (
          <div className="kk-stack stap-sentence">
            {blank ? (
              <CountedField
                label={_('kaart.leeg.label')}
                hint={_('kaart.leeg.hint')}
                value={own}
                onChange={setOwn}
                limit={KAART_LIMITS.blank}
                multiline
                rows={2}
              />
            ) : null}
            <RadioCards
              label={_('kaart.leg.waar')}
              value={water}
              onChange={setWater}
              options={WATERS.map((one) => ({
                value: one,
                label: _(`water.${one}`),
                sub: _(`water.${one}.zegt`),
                icon: one,
              }))}
            />
            {writing || insight !== '' ? (
              <InsightField text={insight} onText={setInsight} problem={problem} autoFocus={writing} />
            ) : (
              <div>
                <Button variant="ghost" icon="pen" onPress={() => setWriting(true)}>
                  {_('kaart.leg.inzicht-erbij')}
                </Button>
              </div>
            )}
            <RefusalNote refusal={refusal} />
          </div>
        ) : (
          <p className="kk-hint">{_('kaart.leg.nu-niet')}</p>
        )}
      </CardPicker>
    </Sheet>
  );
}

interface InsightFieldProps {
  text: string;
  onText: (text: string) => void;
  problem: { refusal: string; limit?: number } | null;
  autoFocus: boolean;
}

function InsightField({ text, onText, problem, autoFocus }: InsightFieldProps) {
  const { _ } = useLingui();
  const refusalText = useRefusalText();
  const counted = useCounted(KAART_LIMITS.insight);
  return (
    <TextField
      label={_('kaart.inzicht.label')}
      hint={_('kaart.leg.inzicht-later')}
      value={text}
      onChange={onText}
      multiline
      autoFocus={autoFocus}
      {...counted}
      {...(problem ? { error: refusalText(problem) } : {})}
    />
  );
}
