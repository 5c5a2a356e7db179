// A map whose keys have two sizes.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __uint(key_size, 8);
} twofold SEC(".maps");
SEC("xdp") int look(struct xdp_md *c) { __u32 key = 0; return bpf_map_lookup_elem(&twofold, &key) ? 1 : 2; }
