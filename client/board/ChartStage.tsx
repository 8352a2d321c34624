import { useLingui } from '@lingui/react';
import { useId, type ReactNode } from 'react';
import type { Scene } from './scene.ts';
import type { Shape } from './shapes.ts';
import type { Stage } from './useStage.ts';
import { useWorld, type WorldSight } from './useWorld.ts';
import { WorldPicture } from './WorldPicture.tsx';
import './ChartStage.css';

export interface ChartStageProps {
  stage: Stage;
  /** Names the chart for who listens. */
  label: string;
  /** What is painted under the words. */
  scene: Scene;
  /** Lines that follow a card under the pointer; over the cards, as SVG, until Pixi draws them where it lands. */
  following?: readonly Shape[];
  /** Everything with words, placed in world units. It is the accessible structure too. */
  children: ReactNode;
}

/** A chart with two layers under one camera: Pixi paints the world, the DOM carries the words. */
export function ChartStage({ stage, label, scene, following = [], children }: ChartStageProps) {
  const { _ } = useLingui();
  const hint = useId();
  const { place, screen, world, camera, moving } = stage;
  return (
    <section
      className="kk-stage"
      ref={place}
      aria-label={label}
      aria-describedby={hint}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what pans and zooms by keyboard does so from its own focus
      tabIndex={0}
    >
      {screen === null ? null : (
        <Layers sight={{ scene, camera, screen, world, moving }} following={following}>
          {children}
        </Layers>
      )}
      <p id={hint} hidden>
        {_('kaart.bord.toetsen')}
      </p>
    </section>
  );
}

interface LayersProps {
  sight: WorldSight;
  following: readonly Shape[];
  children: ReactNode;
}

function Layers({ sight, following, children }: LayersProps) {
  const { holder, painted } = useWorld(sight);
  const { camera, moving, world, scene } = sight;
  return (
    <>
      <div className="kk-stage__canvas" ref={holder} aria-hidden />
      <div
        className="kk-stage__layer"
        data-moving={moving || undefined}
        style={{
          width: world.width,
          height: world.height,
          transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`,
        }}
      >
        {painted ? null : (
          <>
            <WorldPicture shapes={scene.ground} size={world} className="kk-picture--ground" />
            <WorldPicture shapes={scene.lines} size={world} />
          </>
        )}
        <div className="kk-stage__words">{children}</div>
        {following.length === 0 ? null : (
          <WorldPicture shapes={following} size={world} className="kk-picture--over" />
        )}
      </div>
    </>
  );
}
