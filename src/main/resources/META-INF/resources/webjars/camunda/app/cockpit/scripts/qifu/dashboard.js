/* 督办看板: a page of its own and a panel on the start page. */

export const dashboard = [];
