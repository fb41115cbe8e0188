fn login(user: &str, err: Error) {
    tracing::error!(user = %user, ?err, "login failed");
    warn!(target: "auth", { attempts = 3, %user }, "too many attempts");
    info!(parent: &span, latency = ?start.elapsed(), "logged in");
    error!(error.message = %err, "cannot reach {}", host);
    tracing::event!(Level::WARN, user, "token is old");
}
