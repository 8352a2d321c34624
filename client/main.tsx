import './style/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Client } from './Client.tsx';
import { TAKEN } from './taken.ts';
import { chosenLang, speak } from './text/i18n.ts';

const root = document.getElementById('koerskaarten');
if (!root) throw new Error('index.html has no #koerskaarten');

const lang = chosenLang() ?? 'nl';
if (root.childElementCount === 0) {
  await speak(lang);
  createRoot(root).render(<Client />);
} else {
  // The first screens come with their markup in the page (prerendered.tsx), in Dutch. It is taken over as it stands, so that
  // what was typed in it stays.
  await speak('nl');
  hydrateRoot(root, <Client onShown={taken} />);
}

function taken(): void {
  root?.dispatchEvent(new Event(TAKEN));
  if (lang !== 'nl') void speak(lang);
}
