import { useLingui } from '@lingui/react';
import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Ring } from '../../../../shared/steps/speelveld/state.ts';
import { overlap } from '../../../board/geometry.ts';
import { rings, ringAt } from '../../../board/rings/ellipse.ts';
import { leastChart } from '../../../board/rings/layout.ts';
import { useStage } from '../../../board/useStage.ts';
import { useLocal, usePlay, useStepSpec } from '../../../game.ts';
import { Button } from '../../../parts/Button.tsx';
import { RefusalNote } from '../../stap/RefusalNote.tsx';
import { WordBeside } from '../../stap/WordBeside.tsx';
import { useTellDrag } from '../../stap/useTellPointer.ts';
import type { Field } from '../useField.ts';
import { ChartSide } from './ChartSide.tsx';
import { pressParty, stillThere, type Choice } from './choice.ts';
import { FieldChart } from './FieldChart.tsx';
import { useLineQuestion } from './LineTools.tsx';
import { TeamColumn } from './TeamColumn.tsx';
import { Tray } from './Tray.tsx';
import { useDrag } from './useDrag.ts';
// the band and the numbered list of a round
import '../../kaartronde/Kaartronde.css';
import './ChartView.css';

export interface ChartViewProps {
  at: Field;
  opgave: string | null;
  onListed: (listed: boolean) => void;
}

/** The speelveld on a screen with room for its chart: team, chart, panel and tray. Everything by choosing; dragging is a second way. */
export function ChartView({ at, opgave, onListed }: ChartViewProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const spec = useStepSpec(at.step);
  const screen = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLDivElement>(null);
  const { step, field } = at;
  const stage = useStage(leastChart(field.parties.length + field.absentees.length + 1));
  const [made, setMade] = useState<Choice | null>(null);
  const [drawer, setDrawer] = useState(false);
  const [yielding, setYielding] = useState(false);
  const choice = stillThere(made, field);
  const { play, refusal } = usePlay();
  const asked = useLineQuestion(at, choice);

  const choose = useCallback((next: Choice | null) => {
    setMade(next);
    setYielding(false);
    // a drawer over the chart gives way while both ends of a line are chosen there
    if (next) setDrawer(next.kind !== 'lijn' || next.b !== null);
  }, []);

  // opened once by what asks for something; closing it again is up to who plays
  const calling = calledBy(at);
  const [answered, setAnswered] = useState<string | null>(null);
  if (calling !== answered) {
    setAnswered(calling);
    if (calling !== null) setDrawer(true);
  }

  function letGo(): void {
    const from = choice?.kind === 'partij' || choice?.kind === 'stoel' ? choice.id : null;
    setMade(null);
    if (from === null) return;
    screen.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(from)}"]`)?.focus();
  }

  /** What was chosen or dragged comes on this ring: a party that lies moves at once, one's own is set with what it wants. */
  function put(id: string, ring: Ring): void {
    const party = field.parties.find((one) => one.id === id);
    if (!party) return choose({ kind: 'zet', candidate: id, ring });
    if (party.ring !== ring) void play({ type: 'veld/verplaats', step, party: id, ring });
  }

  const drag = useDrag((id, client) => {
    const spot = stage.worldAt(client);
    const atTable = field.parties.filter(({ ring }) => ring === 'aan-tafel').length;
    if (spot) put(id, ringAt(rings(stage.world, atTable), spot));
  });
  useTellDrag(step, drag.dragged?.id ?? null);

  // lets go of what was chosen first, then closes the drawer
  function press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (choice !== null) letGo();
    else if (drawer) closeDrawer();
  }

  function closeDrawer(): void {
    setDrawer(false);
    const side = screen.current?.querySelector('.vk__side');
    if (side?.contains(document.activeElement)) toggle.current?.querySelector('button')?.focus();
  }

  /** What has the focus under the drawer is looked at: for as long as it has, the drawer lets it be seen. */
  function giveWay({ target }: FocusEvent): void {
    const side = screen.current?.querySelector('.vk__side') ?? null;
    setYielding(
      side !== null &&
        !side.contains(target) &&
        target.closest('.vk__board, .vk__team') !== null &&
        overlays(side, target),
    );
  }

  const chosenRing = ringFor(choice, field.phase === 'vrij', put, (ring) => {
    if (choice?.kind === 'zet') choose({ ...choice, ring });
  });

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape lets go of what was chosen, wherever the focus is
    <div className="vk" data-phase={field.phase} ref={screen} onKeyDown={press} onFocus={giveWay}>
      <h1 className="sr-only" tabIndex={-1}>
        {local(spec.title)}
      </h1>
      <div className="vk__team vk__team--column">
        <TeamColumn at={at} layout="column" />
      </div>
      <div className="vk__team vk__team--row">
        <TeamColumn at={at} layout="line" />
      </div>
      <FieldChart
        at={at}
        stage={stage}
        opgave={opgave}
        choice={choice}
        drag={drag}
        onParty={(id) => choose(pressParty(choice, id))}
        onAbsentee={(id) =>
          choose(choice?.kind === 'stoel' && choice.id === id ? null : { kind: 'stoel', id })
        }
        onRing={chosenRing}
        onListed={onListed}
      />
      {asked === null ? null : (
        <p className="vk__prompt" aria-hidden>
          {asked}
        </p>
      )}
      <div className="vk__drawer-button" ref={toggle}>
        <Button icon="note" expanded={drawer} onPress={() => setDrawer(!drawer)}>
          {_('veld.paneel')}
        </Button>
      </div>
      <aside
        className="vk__side"
        data-open={drawer || undefined}
        data-yielding={yielding || undefined}
        aria-label={_('veld.paneel')}
      >
        <div className="vk__close">
          <Button
            variant="ghost"
            size="small"
            icon="close"
            label={_('veld.paneel-sluit')}
            onPress={closeDrawer}
          />
        </div>
        <RefusalNote refusal={refusal} />
        <ChartSide at={at} choice={choice} onChoice={choose} onLetGo={letGo} />
        <WordBeside />
      </aside>
      <Tray at={at} choice={choice} drag={drag} onChoice={choose} />
    </div>
  );
}

/** What in the drawer one should see now; null when nothing asks for it. */
function calledBy({ field, me }: Field): string | null {
  const { phase, turn, closeAsked } = field;
  if (phase === 'beurten') return turn?.seat === me ? 'beurt' : null;
  if (phase === 'vrij') return closeAsked !== null && closeAsked !== me ? 'sluiten' : null;
  return phase;
}

/** What a press on a ring does now; null when nothing was chosen that could go there. */
function ringFor(
  choice: Choice | null,
  free: boolean,
  put: (id: string, ring: Ring) => void,
  setRing: (ring: Ring) => void,
): ((ring: Ring) => void) | null {
  if (choice?.kind === 'zet') return setRing;
  if (choice?.kind === 'partij' && free) return (ring) => put(choice.id, ring);
  return null;
}

function overlays(above: Element, below: Element): boolean {
  return overlap(above.getBoundingClientRect(), below.getBoundingClientRect());
}
