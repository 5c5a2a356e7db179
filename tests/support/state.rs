//! What the kernel holds after a case, asked for with the reference's tools on both sides.

/// The questions, for the case's own namespace and then each named one.
const QUESTIONS: [&str; 8] = [
    "ip -d link",
    "ip -d addr",
    "ip -4 -d route show table all",
    "ip -6 -d route show table all",
    "ip -4 rule; ip -6 rule",
    "ip neigh; ip neigh show proxy",
    "ip nexthop",
    "bridge -d link; bridge -d vlan; bridge fdb; bridge -d mdb",
];

/// The commands to run.
pub fn commands() -> Vec<String> {
    let mut all = vec!["ip netns".to_owned()];
    all.extend(QUESTIONS.iter().map(|q| q.to_string()));
    let mut names: Vec<_> = std::fs::read_dir("/run/netns")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    for name in names {
        for question in QUESTIONS {
            all.push(
                question
                    .replace("ip ", &format!("ip -n '{name}' "))
                    .replace("bridge ", &format!("bridge -n '{name}' ")),
            );
        }
    }
    all
}
