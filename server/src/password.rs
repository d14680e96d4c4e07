//! Turns a password into what may be stored: an Argon2id hash with its salt and parameters, as a PHC string. Must not
//! know users.

use std::num::NonZero;
use std::sync::Arc;
use std::{error, fmt, thread};

use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use tokio::task;

/// The least that OWASP's Password Storage Cheat Sheet recommends: 19 MiB of memory, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes passwords, only so many at a time: each takes 19 MiB and tens of milliseconds of a core, which a crowd of
/// new users would otherwise take from all other requests.
#[derive(Clone, Debug)]
pub struct Passwords {
    slots: Arc<Semaphore>,
}

impl Default for Passwords {
    /// Half of the cores, and at least one.
    fn default() -> Self {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Self { slots: Arc::new(Semaphore::new((cores / 2).max(1))) }
    }
}

impl Passwords {
    /// Hashes a password, off the async threads.
    pub async fn hash(&self, password: String) -> Result<String, Error> {
        let slot = Arc::clone(&self.slots).acquire_owned().await.map_err(|_| Error::Stopped)?;
        task::spawn_blocking(move || {
            // Kept until the work is done, also where the client does not wait for it.
            let _slot = slot;
            hash(&password)
        })
        .await
        .map_err(|_| Error::Stopped)?
    }
}

fn hash(password: &str) -> Result<String, Error> {
    let params =
        Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| Error::Refused(error.into()))?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = argon2.hash_password(password.as_bytes()).map_err(Error::Refused)?;
    Ok(hash.to_string())
}

/// Why there is no hash.
#[derive(Debug)]
pub enum Error {
    /// The algorithm or the source of salts failed.
    Refused(argon2::password_hash::Error),
    /// The server is going down.
    Stopped,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => write!(f, "the password could not be hashed: {error}"),
            Self::Stopped => f.write_str("the password was not hashed, the server is going down"),
        }
    }
}

impl error::Error for Error {}

#[cfg(test)]
mod tests {
    use argon2::password_hash::PasswordVerifier as _;

    use super::*;

    #[tokio::test]
    async fn a_hash_names_its_parameters_and_verifies_that_password_only() {
        for password in ["hunter2", "", "nul\0inside", "пароль 🔑"] {
            let hash = Passwords::default().hash(password.to_owned()).await.unwrap();
            assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
            let argon2 = Argon2::default();
            assert!(argon2.verify_password(password.as_bytes(), hash.as_str()).is_ok());
            assert!(argon2.verify_password(b"another", hash.as_str()).is_err());
        }
    }

    #[tokio::test]
    async fn the_same_password_never_gives_the_same_hash() {
        let passwords = Passwords::default();
        let (one, other) = (
            passwords.hash("same".to_owned()).await.unwrap(),
            passwords.hash("same".to_owned()).await.unwrap(),
        );
        assert_ne!(one, other);
    }
}
