// A map that is pinned by its name.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __type(key, __u32);
#ifndef VALUE
#define VALUE __u32
#endif
    __type(value, VALUE);
    __uint(max_entries, 2);
    __uint(pinning, LIBBPF_PIN_BY_NAME);
} shared SEC(".maps");

SEC("xdp") int count(struct xdp_md *c) {
    __u32 key = 0;
    VALUE *value = bpf_map_lookup_elem(&shared, &key);
    if (value)
        ++*value;
    return XDP_PASS;
}
