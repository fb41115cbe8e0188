app.MapGet("gates of house", () => 1);
app.MapPost("gates of mine", Open);
