// A map of programs, of which only one is loaded.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

int next(struct xdp_md *c);

struct {
    __uint(type, BPF_MAP_TYPE_PROG_ARRAY);
    __uint(max_entries, 3);
    __uint(key_size, 4);
    __array(values, int(struct xdp_md *));
} jumps SEC(".maps") = { .values = { [1] = &next } };

SEC("xdp") int next(struct xdp_md *c) { return XDP_DROP; }
SEC("xdp") int start(struct xdp_md *c) { bpf_tail_call(c, &jumps, 1); return XDP_PASS; }
