class Gate
{
    void Start()
    {
        app.Use(async (context, next) => { log.LogError("request is refused"); await next(); });
        queue.OnError(e => log.LogError(e, "queue is broken"));
        Func<string> text = () => "door is stuck";
        void Warn(string what) { log.LogWarning("inner door: " + what); }
        pool.Run(delegate (int i) { log.LogError("worker is lost"); });
    }
}
