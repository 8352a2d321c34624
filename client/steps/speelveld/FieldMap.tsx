import { useLingui } from '@lingui/react';
import { RINGS, type Party, type Ring } from '../../../shared/steps/speelveld/state.ts';
import { SectorShape } from './SectorMark.tsx';
import type { Field } from './useField.ts';

const WIDTH = 900;
const HEIGHT = 560;
const RADII: Record<Ring, readonly [number, number]> = {
  'aan-tafel': [168, 100],
  betrokken: [272, 172],
  'op-afstand': [358, 238],
};
const LABEL = { width: 168, height: 40 };
/** names longer than this are cut: the list beside the map has them whole */
const LETTERS = 17;

/** The rings as a chart. It repeats the list, so it is hidden from screen readers and left out where it would be too small to read. */
export function FieldMap({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { field, partyName } = at;
  const places = new Map(RINGS.flatMap((ring) => placed(field.parties, ring)));
  return (
    <svg className="veld-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
      {RINGS.toReversed().map((ring) => (
        <ellipse
          key={ring}
          className="veld-map__ring"
          data-ring={ring}
          cx={WIDTH / 2}
          cy={HEIGHT / 2}
          rx={RADII[ring][0]}
          ry={RADII[ring][1]}
        />
      ))}
      {RINGS.map((ring) => (
        <text
          key={ring}
          className="veld-map__name"
          x={WIDTH / 2}
          y={HEIGHT / 2 + RADII[ring][1] - 8}
          textAnchor="middle"
        >
          {_(`veld.ring.${ring}`)}
        </text>
      ))}
      <marker
        id="veld-arrow"
        viewBox="0 0 10 10"
        refX="5"
        refY="5"
        markerWidth="5"
        markerHeight="5"
        orient="auto"
      >
        <path className="veld-map__arrow" d="M0 0L10 5L0 10z" />
      </marker>
      {field.lines.map(({ id, kind, a, b }) => {
        const [from, to] = [places.get(a), places.get(b)];
        return from && to ? (
          // in two halves: the arrow of an opdracht stands in the middle, where no label covers it
          <polyline
            key={id}
            className="veld-map__line"
            data-kind={kind}
            points={`${from.x},${from.y} ${(from.x + to.x) / 2},${(from.y + to.y) / 2} ${to.x},${to.y}`}
            {...(kind === 'opdracht' ? { markerMid: 'url(#veld-arrow)' } : {})}
          />
        ) : null;
      })}
      {field.parties.map((party) => {
        const place = places.get(party.id);
        const name = partyName(party);
        return place ? (
          <g
            key={party.id}
            transform={`translate(${place.x - LABEL.width / 2} ${place.y - LABEL.height / 2})`}
          >
            <rect className="veld-map__party" data-differ={party.differ || undefined} {...LABEL} rx="7" />
            <SectorShape sector={party.sector} x={10} y={11} />
            <text x="36" y="26">
              {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
            </text>
          </g>
        ) : null;
      })}
    </svg>
  );
}

/** Spread evenly over the ring; each ring begins at another angle, so that labels of two rings seldom meet. */
function placed(parties: readonly Party[], ring: Ring): [string, { x: number; y: number }][] {
  const here = parties.filter((party) => party.ring === ring);
  const [rx, ry] = RADII[ring];
  const turn = RINGS.indexOf(ring) * 0.7 - Math.PI / 2;
  return here.map(({ id }, index) => {
    const angle = turn + (2 * Math.PI * index) / here.length;
    return [id, { x: WIDTH / 2 + rx * Math.cos(angle), y: HEIGHT / 2 + ry * Math.sin(angle) }];
  });
}
