//! Turns a listening socket and a router into a server that ends well. Must not know what it serves.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt as _;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time;

/// How long requests that have begun may take once the server is to stop.
pub const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` is there. Requests that have begun by then are answered, within [`GRACE`]; connections on which
/// nothing happens are closed at once.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    // Answers are sent in one piece; waiting for more of them to fill a packet only delays them.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let (stopping, stopped) = oneshot::channel();
    let server = axum::serve(listener, router).with_graceful_shutdown(async {
        stop.await;
        let _ = stopping.send(());
    });
    let late = async {
        // Without the message the server itself has ended, which is the other branch's to tell.
        match stopped.await {
            Ok(()) => time::sleep(GRACE).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        result = server => result,
        () = late => {
            tracing::warn!("some requests take too long and are cut off");
            Ok(())
        }
    }
}

/// Waits for ctrl-c or, on Unix, for SIGTERM.
///
/// From its first call on, neither ends the process by itself; call it before anyone is told that the server is ready.
pub fn signals() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
