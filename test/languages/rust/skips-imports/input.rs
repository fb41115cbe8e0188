use std::fmt;
use gate::{door::Door, lock::*};
extern crate gate as old;

const BYTES: &[u8] = include_bytes!("the gate.bin");
