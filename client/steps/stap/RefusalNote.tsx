import { Icon } from '../../icons/Icon.tsx';
import { useRefusalText } from '../../game.ts';
import './stap.css';

export interface RefusalNoteProps {
  refusal: { refusal: string; limit?: number } | null;
}

/** Why the last try was refused, said at once. */
export function RefusalNote({ refusal }: RefusalNoteProps) {
  const text = useRefusalText();
  return (
    <div role="alert" className="stap-refusals">
      {refusal === null ? null : (
        <p className="stap-refusal">
          <Icon name="warning" size={22} />
          {text(refusal)}
        </p>
      )}
    </div>
  );
}
