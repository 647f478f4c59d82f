//! How much an input may ask for (law 7).

/// Limits against hostile or broken input. Each has its own error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one input, in its own encoding. Default: no limit, since feeds are streamed.
    pub input_bytes: u64,
    /// Bytes of the text of one record, in UTF-8. The largest record decides the memory that reading takes. Default 64 MiB.
    pub record_bytes: usize,
    /// Bytes of the text kept of what stands before the records. Default 1 MiB.
    pub header_bytes: usize,
    /// Bytes kept of rows that are grouped and of elements that are joined, while an input is read. Default 256 MiB, which
    /// holds some 150,000 rows of a shop's order lines.
    pub index_bytes: usize,
    /// Nested elements. Default 128; orders need fewer than 20.
    pub depth: usize,
    /// Elements and texts of one record. Default 2,000,000.
    pub nodes: usize,
    /// Attributes of one element. Default 256.
    pub attributes: usize,
    /// Bytes of one text or attribute value. Default 32 MiB, which holds an attachment of 24 MB in base64.
    pub text_bytes: usize,
    /// Bytes of the content of one attachment. Default 24 MB, which is what `text_bytes` holds in base64.
    pub attachment_bytes: usize,
    /// Lines of one order. Default 100,000.
    pub lines: usize,
    /// How many nodes the expressions of a profile may look at, for each node of a record; ten million in any case.
    /// A string put together of many texts counts as many. Default 1,000, some 20 times what profiles need.
    pub xpath_steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            input_bytes: u64::MAX,
            record_bytes: 64 << 20,
            header_bytes: 1 << 20,
            index_bytes: 256 << 20,
            depth: 128,
            nodes: 2_000_000,
            attributes: 256,
            text_bytes: 32 << 20,
            attachment_bytes: 24_000_000,
            lines: 100_000,
            xpath_steps: 1_000,
        }
    }
}
