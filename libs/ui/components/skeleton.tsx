import './message.css';

export interface SkeletonProps {
  /** What is on its way, for screen readers. */
  readonly label: string;
  readonly lines?: number;
}

/** Grey lines in the place of what is being fetched. */
export function Skeleton({ label, lines = 4 }: SkeletonProps) {
  return (
    <div className="ui-skeleton" role="status">
      <span className="ui-visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="ui-skeleton__line" />
      ))}
    </div>
  );
}
