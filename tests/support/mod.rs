//! What the golden cases run in and how they are read, written and compared; start at `job.rs`.

#![allow(dead_code)] // Each test uses its part.

pub mod case;
pub mod compare;
pub mod dissect;
pub mod inside;
pub mod job;
pub mod mask;
pub mod reader;
pub mod render;
pub mod room;
pub mod state;
pub mod suite;
pub mod tools;
pub mod trace;
pub mod vm;

/// What went wrong, for a person to read.
pub type Result<T = (), E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;
