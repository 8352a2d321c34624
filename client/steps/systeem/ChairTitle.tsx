import { Icon } from '../../icons/Icon.tsx';

/** Whose chair it is. */
export function ChairTitle({ name, eyebrow }: { name: string; eyebrow?: string }) {
  return (
    <div className="sys-title">
      <Icon name="chair" size={36} />
      <div>
        {eyebrow === undefined ? null : <p className="kk-eyebrow">{eyebrow}</p>}
        <h2>{name}</h2>
      </div>
    </div>
  );
}
