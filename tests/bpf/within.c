// Maps of maps, filled from the start.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct inner {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __type(key, __u32);
    __type(value, __u32);
    __uint(max_entries, 2);
} first SEC(".maps"), second SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
    __uint(max_entries, 3);
    __type(key, __u32);
    __array(values, struct inner);
} outer SEC(".maps") = { .values = { [0] = &first, [2] = &second } };

SEC("xdp") int look(struct xdp_md *c) {
    __u32 key = 0, *value;
    void *map = bpf_map_lookup_elem(&outer, &key);
    if (map && (value = bpf_map_lookup_elem(map, &key)))
        return *value;
    return XDP_PASS;
}
