import type { ReactNode } from 'react';

export function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className="proef__section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="proef__item">
      {children}
      <span>{name}</span>
    </div>
  );
}
