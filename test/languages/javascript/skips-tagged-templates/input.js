const a = gql`query the gate`;
const b = sql`gates of the town ${id}`;
const c = css`color: red of the gate;`;
const d = html`<p>gate of the town</p>`;
