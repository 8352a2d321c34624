import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { LINE_KINDS, VELD_LIMITS, type LineKind } from '../../../../shared/steps/speelveld/state.ts';
import { lineShapes } from '../../../board/lines.ts';
import { FORMS } from '../../../board/rings/scene.ts';
import { WorldPicture } from '../../../board/WorldPicture.tsx';
import { useAnnounce } from '../../../game.ts';
import { SentenceForm } from '../../stap/SentenceForm.tsx';
import type { Field } from '../useField.ts';
import type { Choice } from './choice.ts';

type Drawing = Extract<Choice, { kind: 'lijn' }>;

export interface LineToolsProps {
  at: Field;
  choice: Choice | null;
  onChoice: (choice: Choice | null) => void;
}

const SAMPLE = { width: 56, height: 24 };

/** VELD-6: first the kind of line, then from whom, then to whom. */
export function LineTools({ at, choice, onChoice }: LineToolsProps) {
  const { _ } = useLingui();
  const { field, settings } = at;
  const drawing = choice?.kind === 'lijn' ? choice : null;
  if (settings.short) return null;
  const open = field.phase === 'vrij' && field.parties.length > 1 && field.lines.length < VELD_LIMITS.lines;
  return (
    <section className="kk-stack kk-gap-2" aria-labelledby="veld-lijn-trekken">
      <h3 id="veld-lijn-trekken">{_('veld.lijn-trekken')}</h3>
      <div className="vk-tools">
        {LINE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="vk-tool"
            aria-pressed={drawing?.line === kind}
            aria-disabled={!open || undefined}
            onClick={() => {
              if (!open) return;
              onChoice(drawing?.line === kind ? null : { kind: 'lijn', line: kind, a: null, b: null });
            }}
          >
            <Sample kind={kind} />
            <span>{_(`veld.lijn.${kind}`)}</span>
            <b>{field.lines.filter((line) => line.kind === kind).length}</b>
          </button>
        ))}
      </div>
      {field.lines.length >= VELD_LIMITS.lines ? (
        <p className="kk-hint">{_('veld.lijnen-vol', { most: VELD_LIMITS.lines })}</p>
      ) : null}
      {drawing ? <Ends at={at} drawing={drawing} onChoice={onChoice} /> : null}
    </section>
  );
}

function Sample({ kind }: { kind: LineKind }) {
  const through = [
    { x: 3, y: 12 },
    { x: 53, y: 12 },
  ];
  const shapes = lineShapes({ id: kind, through, ...FORMS[kind], width: 5 }).slice(1);
  return (
    <span className="vk-tool__sample">
      <WorldPicture shapes={shapes} size={SAMPLE} />
    </span>
  );
}

/** Says which party is asked for, and asks for words once both are chosen. */
function Ends({
  at,
  drawing,
  onChoice,
}: {
  at: Field;
  drawing: Drawing;
  onChoice: (choice: Choice | null) => void;
}) {
  const { _ } = useLingui();
  const { line: kind, a, b } = drawing;
  const asked = useLineQuestion(at, drawing);
  const announce = useAnnounce();
  useEffect(() => {
    if (asked !== null) announce(asked);
  }, [announce, asked]);
  if (a === null || b === null) return <p className="vk-asked">{asked}</p>;
  return (
    <div className="vk-asked">
      <SentenceForm
        step={at.step}
        autoFocus
        first={{
          name: 'veld.lijn',
          label: _('veld.lijn-woorden'),
          hint: _('veld.mag-leeg'),
          limit: VELD_LIMITS.words,
          optional: true,
        }}
        command={(words) => ({ type: 'veld/lijn', step: at.step, kind, a, b, words })}
        submit={_('veld.trek')}
        onDone={() => onChoice({ ...drawing, a: null, b: null })}
        onBack={() => onChoice({ ...drawing, b: null })}
      >
        <p>{at.lineName({ id: '', by: '', kind, a, b, words: null })}</p>
      </SentenceForm>
    </div>
  );
}

/** Which party is still asked for; null when both are chosen, or no line is being drawn. */
export function useLineQuestion(at: Field, choice: Choice | null): string | null {
  const { _ } = useLingui();
  if (choice?.kind !== 'lijn') return null;
  const { line, a, b } = choice;
  if (a === null) return _(line === 'opdracht' ? 'veld.kies-gever' : 'veld.kies-eerste');
  if (b !== null) return null;
  return _(line === 'opdracht' ? 'veld.kies-krijger' : 'veld.kies-tweede', { partij: at.spotName(a) });
}
