// The address of a function; the kernel takes it only where it compiles programs.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, __u64);
    __uint(max_entries, 16);
} counts_with_a_long_name SEC(".maps");

static int each(void *map, __u32 *key, __u64 *value, void *context) { *value += 1; return 0; }

SEC("xdp") int count(struct xdp_md *c) {
    bpf_for_each_map_elem(&counts_with_a_long_name, each, 0, 0);
    return XDP_PASS;
}
