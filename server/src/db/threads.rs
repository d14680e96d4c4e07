//! Turns blocking connections into something to await: a thread for each, and one queue before them. Must not know SQL.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::Error;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// Connections that are all to the same database. Their threads end when the last clone is dropped.
#[derive(Clone)]
pub(super) struct Connections {
    queue: mpsc::Sender<Job>,
}

impl Connections {
    pub(super) fn start(name: &str, connections: Vec<Connection>) -> Result<Self, Error> {
        let (queue, jobs) = mpsc::channel();
        let jobs = Arc::new(Mutex::new(jobs));
        for connection in connections {
            let jobs = Arc::clone(&jobs);
            let thread = thread::Builder::new().name(name.to_owned());
            thread.spawn(move || work(connection, &jobs)).map_err(Error::Thread)?;
        }
        Ok(Self { queue })
    }

    /// Runs that on the next connection that is free.
    pub(super) async fn run<T, W>(&self, work: W) -> Result<T, Error>
    where
        T: Send + 'static,
        W: FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let (reply, result) = oneshot::channel();
        let job = Box::new(move |connection: &mut Connection| {
            if !reply.is_closed() {
                // Who asked may be gone by now; then nobody misses the result.
                let _ = reply.send(work(connection));
            }
        });
        self.queue.send(job).map_err(|_| Error::Aborted)?;
        Ok(result.await.map_err(|_| Error::Aborted)??)
    }
}

fn work(mut connection: Connection, jobs: &Mutex<mpsc::Receiver<Job>>) {
    loop {
        // Bound before the job runs, so that the queue is free for the other threads.
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // A panic drops the job's reply, which tells who waits for it; the connection is good for the next one.
        let _ = catch_unwind(AssertUnwindSafe(|| job(&mut connection)));
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").finish_non_exhaustive()
    }
}
