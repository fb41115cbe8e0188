fn run() {
    doors.iter().for_each(|door| error!("door {} is stuck", door.id));
    let fail = move |id: u32| {
        error!("no door {id}");
        id
    };
    spawn(async move {
        if let Err(err) = serve().await {
            error!("server failed: {err}");
        }
    });
}
