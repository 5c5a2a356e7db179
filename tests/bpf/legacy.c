// Maps as they were described of old.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct description { __u32 type, key_size, value_size, max_entries, flags; };
struct description old SEC("maps") = { BPF_MAP_TYPE_ARRAY, 4, 8, 1 };
SEC("xdp") int look(struct xdp_md *c) { __u32 key = 0; return bpf_map_lookup_elem(&old, &key) ? 1 : 2; }
