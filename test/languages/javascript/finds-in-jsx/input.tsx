export function Gate({ name }: Props) {
  return <Door title="Gate" onOpen={() => console.error('door is stuck')}>Open {name}</Door>;
}
