// Maps by their types, sections of data, and functions that call each other.
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, __u64);
    __uint(max_entries, 16);
} counts SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(key_size, 4);
    __uint(value_size, 8);
    __uint(max_entries, 4);
    __uint(map_flags, 0);
} sums SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 5000);
} events SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_PERF_EVENT_ARRAY);
    __uint(key_size, 4);
    __uint(value_size, 4);
} samples SEC(".maps");

const volatile int verdict = XDP_PASS;
int hits = 7;
static long zero;
int own SEC(".data.own") = 3;

static __attribute__((noinline)) int leaf(int a) { hits++; return a * 3; }
static __attribute__((noinline)) int branch(int a) { hits += leaf(a); return leaf(a + 1); }
__attribute__((noinline)) int checked(int a) { return branch(a) + leaf(a); }
__attribute__((noinline, visibility("hidden"))) int hidden(int *a) { return *a + 1; }

SEC("xdp") int count(struct xdp_md *c) {
    __u32 key = 1, index = c->rx_queue_index;
    __u64 *value = bpf_map_lookup_elem(&counts, &key);
    if (value)
        *value += checked(hidden((int *)&index)) + own;
    value = bpf_map_lookup_elem(&sums, &key);
    if (value)
        *value += branch(c->ingress_ifindex);
    zero++;
    bpf_ringbuf_output(&events, &key, sizeof(key), 0);
    bpf_perf_event_output(c, &samples, 0, &key, sizeof(key));
    return verdict;
}

SEC("xdp") int leaf_only(struct xdp_md *c) { return leaf(c->rx_queue_index) & 3; }
char licence[] SEC("license") = "GPL";
