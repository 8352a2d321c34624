import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { WATERS } from '../../../shared/decks/content.ts';
import { KAART_LIMITS, type Gedoe } from '../../../shared/steps/kaartronde/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, type Table } from './moves.ts';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** Over the board until a second member agreed: there is gedoe, and what is still to do with it (KAART-18, KAART-19). */
export function GedoeBar({ table, onOpen }: { table: Table; onOpen: () => void }) {
  const { _ } = useLingui();
  const face = useFaces();
  const { gedoe } = table.round;
  const arrives = useArrived(gedoe?.card ?? null);
  if (!gedoe || gedoe.confirmed || !moves(table).gedoe) return null;
  return (
    <section
      className="kr-gedoe"
      data-deck="gedoe"
      data-arrives={arrives || undefined}
      aria-label={_('kaart.gedoe')}
    >
      <span className="kr-gedoe__card" aria-hidden>
        <Icon name="gedoe" size={28} />
      </span>
      <p>
        <strong>
          {_(gedoe.open ? 'kaart.gedoe.blijft-open' : 'kaart.gedoe.er-is', { kaart: face(gedoe.card).title })}
        </strong>
        <span>{_(`kaart.gedoe.${todo(gedoe, table.me)}`)}</span>
      </p>
      <Button onPress={onOpen}>{_('kaart.gedoe.bekijk')}</Button>
    </section>
  );
}

/** Did this come while one looked on? Who comes in or loads the page again finds it lying. */
function useArrived(card: string | null): boolean {
  const [first] = useState(card);
  return card !== null && card !== first;
}

function todo(gedoe: Gedoe, me: string): 'lees' | 'schrijf' | 'bevestig' | 'wacht' {
  if (gedoe.water === null && !gedoe.answer) return 'lees';
  if (!gedoe.answer) return 'schrijf';
  return gedoe.answer.by === me ? 'wacht' : 'bevestig';
}

/** The gedoe card as a card: place it in a water, answer it in one sentence, and another agrees. */
export function GedoeDialog({ table, onClose }: { table: Table; onClose: () => void }) {
  const { _ } = useLingui();
  const faces = useFaces();
  const { gedoe } = table.round;
  if (!gedoe) return null;
  const { source: _source, ...face } = faces(gedoe.card);
  return (
    <Dialog open wide onClose={onClose} title={_('kaart.gedoe')} closeLabel={_('kaart.sluit')}>
      <div className="kr-full">
        <div className="kr-full__card">
          <Card {...face} size="dialog" />
        </div>
        <div className="kk-stack kk-gap-5 stap-sentence">
          <p>{_('kaart.gedoe.tekst')}</p>
          <Place table={table} gedoe={gedoe} />
          <Answer table={table} gedoe={gedoe} onClose={onClose} />
        </div>
      </div>
    </Dialog>
  );
}

function Place({ table, gedoe }: { table: Table; gedoe: Gedoe }) {
  const { _ } = useLingui();
  const { play, refusal } = usePlay();
  if (!moves(table).gedoe) {
    return gedoe.water === null ? null : <p>{_('kaart.gedoe.ligt', { water: _(`water.${gedoe.water}`) })}</p>;
  }
  return (
    <>
      <RadioCards
        label={_('kaart.gedoe.waar')}
        value={gedoe.water}
        onChange={(water) => void play({ type: 'gedoe/plaats', step: table.step, water })}
        options={WATERS.map((one) => ({
          value: one,
          label: _(`water.${one}`),
          sub: _(`water.${one}.zegt`),
          icon: one,
        }))}
      />
      <RefusalNote refusal={refusal} />
    </>
  );
}

function Answer({ table, gedoe, onClose }: { table: Table; gedoe: Gedoe; onClose: () => void }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const { step, me, present } = table;
  const { answer } = gedoe;
  const may = moves(table).gedoe;
  const replaces =
    answer &&
    _(answer.by === me ? 'kaart.gedoe.vervangt-eigen' : 'kaart.gedoe.vervangt', {
      wie: people.name(answer.by),
    });
  const mayConfirm = may && answer !== null && (answer.by !== me || present.length < 2);
  async function confirm(): Promise<void> {
    if (!busy && (await play({ type: 'gedoe/bevestig', step }))) onClose();
  }
  return (
    <div className="kk-stack stap-sentence">
      {answer ? (
        <blockquote className="kr-quote">
          <p>{people.said(answer.text)}</p>
          <footer className="kk-hint">{people.author(answer.by)}</footer>
        </blockquote>
      ) : null}
      {mayConfirm ? (
        <div>
          <Button variant="action" icon="check" disabled={busy} onPress={() => void confirm()}>
            {_('kaart.gedoe.hier-staan-we')}
          </Button>
        </div>
      ) : null}
      {may && answer?.by === me && !mayConfirm ? <output>{_('kaart.gedoe.wacht')}</output> : null}
      <RefusalNote refusal={refusal} />
      {gedoe.confirmed ? <output>{_('kaart.gedoe.klaar')}</output> : null}
      {may ? (
        <SentenceForm
          step={step}
          first={{
            name: 'gedoe',
            label: _(answer ? 'kaart.gedoe.andere-zin' : 'kaart.gedoe.zin'),
            hint: replaces ?? _('kaart.gedoe.zin-uitleg'),
            limit: KAART_LIMITS.gedoe,
          }}
          command={(text) => ({ type: 'gedoe/antwoord', step, text })}
          submit={_('kaart.gedoe.leg-voor')}
          quiet={mayConfirm}
        />
      ) : null}
    </div>
  );
}
