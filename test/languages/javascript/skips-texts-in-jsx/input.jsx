const x = <p title="gate of the town">gate is <b>open</b>, {"isn't it"}</p>;
