async fn run() {
    tokio::select! {
        res = server => {
            if let Err(err) = res {
                error!("server stopped: {err}");
            }
        }
        _ = stop.recv() => {
            info!("stop was asked for");
        }
    }
}
