// A map that does not say its type.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __type(key, __u32);
    __type(value, __u64);
} untyped SEC(".maps");
SEC("xdp") int look(struct xdp_md *c) { __u32 key = 0; return bpf_map_lookup_elem(&untyped, &key) ? 1 : 2; }
