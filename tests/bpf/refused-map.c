// A map of a type that is none.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __uint(type, 200);
    __type(key, __u32);
    __type(value, __u64);
    __uint(max_entries, 16);
    __uint(bogus, 3);
} none SEC(".maps");
SEC("xdp") int look(struct xdp_md *c) { __u32 key = 0; return bpf_map_lookup_elem(&none, &key) ? 1 : 2; }
