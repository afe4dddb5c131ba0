/** Calm and dense; dark and light as the reader's machine is; one column; prints on one page where it can. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1c1d20;--soft:#5b6068;--line:#dcdfe4;--page:#fff;--link:#1d4f91}
@media(prefers-color-scheme:dark){:root{--ink:#e4e6ea;--soft:#9aa1ab;--line:#34383f;--page:#16181c;--link:#8ab4f0}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.4rem;margin:0}
header p{color:var(--soft);margin:.2rem 0 0}
h2{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);\
border-bottom:1px solid var(--line);padding-bottom:.25rem;margin:1.6rem 0 .6rem}
h3{font-size:1rem;margin:.8rem 0 .15rem;overflow-wrap:anywhere}
ul,ol{margin:0;padding-left:1.25rem}
li{margin:.15rem 0;overflow-wrap:anywhere}
.nothing,.sources{color:var(--soft)}
a{color:var(--link);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
li:target{background:color-mix(in srgb,var(--link) 15%,transparent)}
.wide{max-width:80rem}
.scrolls{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:1rem}
th{font-size:.8rem;font-weight:600;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;\
border-bottom:1px solid var(--line);overflow-wrap:break-word}
td:first-child{white-space:nowrap}
td p{margin:0 0 .2rem}
@media print{body{font-size:10pt}main{max-width:none;padding:0}article{break-inside:avoid}}
`;
