/** The talking stick: it lies, or somebody holds it up. Decoration; who has it stands beside it in words. */
export function Stick({ held }: { held: boolean }) {
  return (
    <svg
      className="dialoog-stick"
      data-held={held || undefined}
      viewBox="0 0 240 64"
      aria-hidden
      focusable="false"
    >
      <g className="dialoog-stick__turn">
        <rect x="14" y="24" width="212" height="16" rx="8" className="dialoog-stick__wood" />
        {BANDS.map(([x, kind]) => (
          <rect key={x} x={x} y="24" width="12" height="16" className={`dialoog-stick__${kind}`} />
        ))}
        <path
          d="M34 24c-6-14-20-18-20-18s4 16 14 20M34 40c-6 14-20 18-20 18s4-16 14-20"
          className="dialoog-stick__feather"
        />
        <rect x="14" y="24" width="212" height="16" rx="8" className="dialoog-stick__line" />
      </g>
    </svg>
  );
}

const BANDS = [
  [52, 'ink'],
  [64, 'paper'],
  [76, 'ink'],
  [114, 'course'],
  [152, 'ink'],
  [164, 'paper'],
  [176, 'ink'],
] as const;
