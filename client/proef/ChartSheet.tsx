import { useMemo } from 'react';
import { WATERS } from '../../shared/decks/content.ts';
import { ChartStage } from '../board/ChartStage.tsx';
import { ZoomButtons } from '../board/StageTools.tsx';
import { useStage } from '../board/useStage.ts';
import { layout, LEAST, type WatersView } from '../board/waters/layout.ts';
import { linkLines, linkShapes, watersGround } from '../board/waters/scene.ts';

/** The chart of a card round with as many cards as the address asks: `?blad=kaart&kaarten=40`. */
export function ChartSheet() {
  const count = Number(new URLSearchParams(location.search).get('kaarten') ?? 12);
  const stage = useStage(LEAST);
  const { world } = stage;
  const placed = useMemo(() => layout(dealt(count), world), [count, world]);
  const ground = useMemo(() => watersGround(layout(dealt(0), world), 5), [world]);
  const lines = useMemo(
    () =>
      linkShapes(
        linkLines(
          [
            { id: 'k', a: 'k0', b: 'k3' },
            { id: 'l', a: 'k1', b: 'k2' },
          ],
          placed,
        ),
      ),
    [placed],
  );
  const scene = useMemo(() => ({ ground, lines }), [ground, lines]);
  return (
    <main className="proef__chart">
      <div className="proef__chart-stage">
        <ChartStage stage={stage} label="Zeekaart" scene={scene}>
          {placed.cards.map(({ id, box, whole }) => (
            <div
              key={id}
              style={{
                position: 'absolute',
                left: box.x,
                top: box.y,
                width: box.width,
                height: box.height,
                background: '#fffdf8',
                outline: '1.5px solid',
              }}
            >
              {id} {whole ? 'heel' : 'dicht'}
            </div>
          ))}
          {placed.waters.map(({ water, label, more, drop }) => (
            <div key={water}>
              {[label, more?.box, drop].map((box, i) =>
                box ? (
                  <div
                    key={i}
                    style={{
                      position: 'absolute',
                      left: box.x,
                      top: box.y,
                      width: box.width,
                      height: box.height,
                      outline: '1.5px dashed red',
                    }}
                  >
                    {water} {i === 1 ? `+${more?.hidden.length}` : ''}
                  </div>
                ) : null,
              )}
            </div>
          ))}
          <div
            style={{
              position: 'absolute',
              left: placed.plate.x,
              top: placed.plate.y,
              width: placed.plate.width,
              height: placed.plate.height,
              background: '#fffdf8',
              outline: '2px solid',
            }}
          >
            Opgave
          </div>
        </ChartStage>
      </div>
      <ZoomButtons stage={stage} />
    </main>
  );
}

function dealt(count: number): WatersView {
  const view: Record<string, { id: string; keeps: boolean }[]> = {
    meewind: [],
    tegenwind: [],
    mist: [],
    onderstroom: [],
  };
  for (let at = 0; at < count; at += 1)
    view[WATERS[at % 4] ?? 'mist']?.push({ id: `k${at}`, keeps: at % 5 === 0 });
  return view as unknown as WatersView;
}
