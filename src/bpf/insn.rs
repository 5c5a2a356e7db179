//! BPF instructions (`struct bpf_insn`).

/// The size of an instruction in bytes.
pub const SIZE: usize = 8;
/// The opcode of a 64-bit immediate load, which consists of two instructions.
pub(super) const LOAD_64: u8 = 0x18;
/// The opcode of a call.
pub(super) const CALL: u8 = 0x85;

/// Values of the source register of [`LOAD_64`] and [`CALL`], which define the meaning of the immediate (BPF_PSEUDO_…).
pub mod source {
    #![allow(missing_docs)]
    pub const MAP: u8 = 1;
    pub const MAP_VALUE: u8 = 2;
    pub const FUNCTION: u8 = 4;
    /// For a call: a function of the program.
    pub const CALL: u8 = 1;
}

/// An instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Insn {
    pub code: u8,
    registers: u8,
    pub offset: i16,
    pub(super) imm: i32,
}

/// The offset of the source register within its byte, in bits.
const SOURCE: u32 = if cfg!(target_endian = "little") { 4 } else { 0 };

impl Insn {
    /// Parses instructions.
    pub fn read(bytes: &[u8]) -> Vec<Insn> {
        bytes.chunks_exact(SIZE).map(Insn::read_one).collect()
    }

    fn read_one(bytes: &[u8]) -> Insn {
        let [code, registers, o1, o2, i1, i2, i3, i4] = bytes.try_into().unwrap_or_default();
        let offset = i16::from_ne_bytes([o1, o2]);
        Insn { code, registers, offset, imm: i32::from_ne_bytes([i1, i2, i3, i4]) }
    }

    /// Converts instructions to bytes.
    pub fn bytes(all: &[Insn]) -> Vec<u8> {
        let one = |insn: &Insn| {
            let ([o1, o2], [i1, i2, i3, i4]) = (insn.offset.to_ne_bytes(), insn.imm.to_ne_bytes());
            [insn.code, insn.registers, o1, o2, i1, i2, i3, i4]
        };
        all.iter().flat_map(one).collect()
    }

    /// Builds a call of a helper function of the kernel.
    pub fn call(number: i32) -> Insn {
        Insn { code: CALL, registers: 0, offset: 0, imm: number }
    }

    /// Sets the size of a load or store in bytes. Returns `None` for an invalid size.
    pub(super) fn set_size(&mut self, size: u64) -> Option<()> {
        const SIZE: u8 = 0x18;
        let bits = match size {
            8 => 0x18,
            4 => 0x00,
            2 => 0x08,
            1 => 0x10,
            _ => return None,
        };
        self.code = self.code & !SIZE | bits;
        Some(())
    }

    /// The number of the source register.
    pub fn source(self) -> u8 {
        self.registers >> SOURCE & 0xf
    }

    /// Sets the number of the source register.
    pub fn set_source(&mut self, source: u8) {
        self.registers = self.registers & !(0xf << SOURCE) | source << SOURCE;
    }

    /// Whether the instruction calls a function of the program, or loads its address.
    pub(super) fn is_local_call(self) -> bool {
        (self.code, self.source()) == (CALL, source::CALL) || self.is_function_address()
    }

    /// Whether the instruction loads the address of a function of the program.
    fn is_function_address(self) -> bool {
        (self.code, self.source()) == (LOAD_64, source::FUNCTION)
    }
}
